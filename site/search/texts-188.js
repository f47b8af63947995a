guideSearch("texts-188","",[
["reading:peng-memoirs-1984.0","","Memoirs of a Chinese Marshal: The Autobiographical Notes of Peng Dehuai (1898–1974) Primary sources"],
["reading:riskin-1998.0","","Seven Questions about the Chinese Famine of 1959–61 · China Economic Review · Economists"],
["reading:walder-2015.0","","China Under Mao: A Revolution Derailed · Other scholarship"],
["reading:wemheuer-2019.1","","A history of society under Mao by class, rank, sex, household registration and nationality. It shows who had a right to rations and who had not, before, during and after the famine."],
["question:a-date-for-each-sentence.0","","Rewrite the story of ¶ 13 in at most five sentences of your own, so that each sentence has a date, a place and someone who acts. It must keep what the essay has right, and someone who shares the essay’s view should be able to accept each sentence."],
["question:twenty-seven-and-twenty-eight.1","","The likeness shows that villagers in many places had the same wish. With the other count for Chayashan the likeness is gone. The likeness shows that officials were told how many to join. The likeness would fit an order from above and a need felt below alike."],
["question:read-backwards.0","","The essay explains the summer of 1959 by quarrels that came after it."]
])
