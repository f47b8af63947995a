guideSearch("texts-162","",[
["section:mistakes-and-corrections.10","silent","Lushan and the purge, in the paragraphs on correction; Peng’s fall is told later, as class struggle (¶ 32). That force took from the hungry one way out after another: hiding grain, eating it early, buying, leaving (Thaxton 2008; Wemheuer 2014). Foreign help not sought (Wemheuer 2014; Drèze and Sen 1989; Sen 1989)."],
["person:chen-shuo.0","","Economist; on officials’ careers"]
])
