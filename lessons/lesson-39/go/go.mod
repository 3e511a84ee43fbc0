module lesson39

go 1.27
