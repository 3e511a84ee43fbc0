module lesson34

go 1.27
