module lesson35

go 1.27
