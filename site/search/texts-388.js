guideSearch("texts-388","",[
["section:mistakes-and-corrections.12","silent","Lushan and the purge, in the paragraphs on correction; Peng’s fall is told later, as class struggle (¶ 32). That in many places force took from the hungry one way out after another (Thaxton 2008; Zhou 2012; J. Yang [2008] 2012; Wemheuer 2014). Foreign help not sought (Wemheuer 2014; Drèze and Sen 1989; Sen 1989). Who was punished in the end: local cadres by the thousand (Wemheuer 2010)."],
["person:andrea-graziosi.0","","Historian; compares Stalin’s and Mao’s famines"],
["person:dennis-tao-yang.0","","Economist; on output, on the bias towards towns and on the research as a whole"]
])
