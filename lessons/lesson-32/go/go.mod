module lesson32

go 1.27
