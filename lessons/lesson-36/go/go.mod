module lesson36

go 1.27
