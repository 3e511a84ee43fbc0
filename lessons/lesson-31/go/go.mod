module lesson31

go 1.27
