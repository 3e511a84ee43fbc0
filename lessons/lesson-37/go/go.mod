module lesson37

go 1.27
