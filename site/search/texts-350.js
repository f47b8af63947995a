guideSearch("texts-350","",[
["section:the-charge.14","closely","Evidence given. Three titles and one phrase. Try to assign each end of the range to one of the books. Evidence missing. A study of what caused the deaths; on causes only ¶ 24 names an author, Kueh, on weather and harvests (his weather index was not read for this guide). Look at the accusers too: what does a title such as Hungry Ghosts do to a reader?"],
["reading:shang-2010.1","","Argues that 1959 and 1960 exports exceeded what the country could bear and that the later decision to import was bold and saved lives. It reports Zhou Enlai asking the socialist states in March 1961 for delay in settling trade arrears."]
])
