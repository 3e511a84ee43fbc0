module lesson38

go 1.27
