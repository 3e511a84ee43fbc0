module lesson40

go 1.27
