# The mentions as an R data frame, one row each; base R only.
#
#     tongbao extract --to csv notices/ > mentions.csv
#     Rscript Examples/data_frame.R mentions.csv
path <- commandArgs(trailingOnly = TRUE)[1]
mentions <- read.csv(path, fileEncoding = "UTF-8", na.strings = "", colClasses = c(code = "character"))
mentions$published <- as.Date(mentions$published)
totals <- subset(mentions, kind == "quantity" & is.na(parent) & !is.na(predicate))
# The column holds dates too, which are no numbers.
totals$value <- as.numeric(totals$value)
print(aggregate(value ~ predicate + unit, totals, sum))
