/** One request that posts a file as a comment, with nothing but Python's own library. */
export const post = `import json
import sys
import urllib.request

body = json.dumps({"body": open(sys.argv[2]).read()}).encode()
headers = {"authorization": "Bearer a-token", "content-type": "application/json"}
with urllib.request.urlopen(urllib.request.Request(sys.argv[1], body, headers)) as answer:
    assert answer.status == 201
`
