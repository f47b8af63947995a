guideSearch("texts-261","",[
["claim:named-authors-figures.1","","Of the three books named, one gives about 38 million, one about 30, and one at least 45 million premature deaths, not all of them by hunger. None adopts 60 million; Becker and Dikötter mention it as said by others. Two of the three do lie above the demographers, whose totals run from 17 to 30 million, and have been criticised by specialists."],
["question:inquiry-of-may-1959.0","","It is May 1959. From one county come reports of a great harvest, and rumours of hunger. You are to lead an inquiry there. Write your instructions in ten lines at most: what will be measured, who will be asked and how, and to whom you report. Then say which line would have been hardest to carry out four months later, and why."]
])
