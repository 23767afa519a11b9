#!/bin/sh
# Builds the image that serves one version of the model, pushes it, and prints its name with its digest: image=…@sha256:…
set -eu
image="registry.example/flights:$1"
docker build --quiet --build-arg "VERSION=$1" --tag "$image" . >&2
docker push --quiet "$image" >&2
echo "image=$(docker inspect --format '{{index .RepoDigests 0}}' "$image")"
