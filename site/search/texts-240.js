guideSearch("texts-240","",[
["section:mistakes-and-corrections.1","","Think of a mistake that was corrected and then repeated. What would you want to know about the time between? Then write down three questions that you would put to any government’s statement that it gave relief."],
["claim:women-freed.7","test-it-yourself","List the tasks of a day, from waking to sleeping, for a mother of two in 1956 and in 1958, as ¶ 15 implies them. Where does Hershatter’s evidence change the second list? Write down what you would measure to tell whether women were freer in 1958 than in 1956. Look under Hershatter 2011 for what is known. The essay says that the Leap brought women out (¶ 15). Find two other verbs, each of which a source on this page supports, and name the source for each."],
["person:li-jingquan.0","","First secretary of Sichuan from 1952 to 1965"],
["question:one-remark.1","","That the famine was intended. That Mao on that day spoke of deaths as a price that might be paid. That policy was the main cause of the famine. Nothing yet, because one sentence from one day is too little to go on."]
])
