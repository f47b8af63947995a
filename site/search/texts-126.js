guideSearch("texts-126","",[
["term:two-legacies.0","","The essay’s term, credited to Bob Avakian, for the pressure of capitalism together with China’s poverty, and the received Soviet way of building socialism."],
["reading:britannica-redflag.0","","Hongqi Canal (Red Flag Canal) Other scholarship"],
["page:for-teachers.1","before","Know the standing of the essay. It is a partisan text with some support, one plain error of fact (who opened fire in 1958) and several loose statements. Its rejection of the large tolls is a minority position. Common ground says in brief what is settled; About this guide says how this guide treats the text. Choose the aim. The same material teaches how to read a partisan source, how to weigh causes, or how to judge a number. One lesson serves one of them. Have the essay in the room. Students need its paragraphs numbered from 1 to 40; see How to use this guide. Print what you need. Every page prints. The tables under the figures can be downloaded."]
])
