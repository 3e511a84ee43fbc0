module lesson33

go 1.27
