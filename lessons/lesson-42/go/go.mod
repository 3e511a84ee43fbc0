module lesson42

go 1.27
