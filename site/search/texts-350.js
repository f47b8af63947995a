guideSearch("texts-350","",[
["reading:shang-2010.1","","Argues that 1959 and 1960 exports exceeded what the country could bear and that the later decision to import was bold and saved lives. It reports Zhou Enlai asking the socialist states in March 1961 for delay in settling trade arrears."]
])
