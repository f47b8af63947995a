guideSearch("texts-262","",[
["person:nancy-qian.0","","Economist; on rigid procurement"],
["reading:thaxton-2008.0","","Catastrophe and Contention in Rural China: Mao’s Great Leap Forward Famine and the Origins of Righteous Resistance in Da Fo Village · Local histories and village studies"],
["page:for-teachers.9","mixed","First words: questions that match or fill gaps need little writing: words for works, words for a loss, the communes, with gaps, two rounds, with gaps. Pairs of words to settle before reading: hit and badly hit; output and yield; excess deaths and lost births; gross and net. Each stands in the glossary or under a figure. Sums: begin with grain left in the village or grain per head. Work one line together before weather, yield and land not sown, a hole in the population table and six sums and one rule, which are the hardest. The same story, easier or harder: the communes, with gaps, seven steps, a date for each sentence."]
])
