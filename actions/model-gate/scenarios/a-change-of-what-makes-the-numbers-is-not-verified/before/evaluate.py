print("let us see")
