module lesson41

go 1.27
