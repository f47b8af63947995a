guideSearch("texts-432","",[
["reading:ashton-1984.0","","Famine in China, 1958–61 · Population and Development Review · Demographers"],
["reading:wilson-1959.0","","Letter from the Communist Party of the Soviet Union Central Committee to the Chinese Communist Party Central Committee on the Temporary Halt in Nuclear Assistance · Wilson Center Digital Archive · Primary sources"],
["event:soviet-debt-repaid.0","","1965 · China completes repayment ahead of the dates agreed. (The year was seen in a web text.)"],
["event:no-authentic-reports-of-starvation.0","","19 June 1967 · A summary in the Congressional Record of a study by American specialists says that there was some malnutrition in 1959–61, but no authentic report of starvation."]
])
