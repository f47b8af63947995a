guideSearch("texts-330","",[
["question:parting-from-moscow.1","","The Soviet party declines to hand over a sample atomic bomb · Mao declares in Moscow that China will pass Britain in about fifteen years · Moscow and Beijing agree on paying trade arrears (payments overdue) over five years · The treaty of alliance and the first Soviet loan · Moscow recalls its experts · Chinese articles attack modern revisionism"],
["event:third-national-census-and-fertility-survey.0","","1 July 1982 · A census judged of high quality counts 1,008 million people; a survey of about one in a thousand records women’s past births."]
])
