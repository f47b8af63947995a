guideSearch("texts-169","",[
["section:common-ground.1","","Before you read, write five dates or facts about these years that you think nobody disputes. Then list the three points on which you expect the essay and its critics to differ most. Look at both lists again at the end."],
["section:counting-the-dead.1","","Before you read, write down two guesses and keep them. How could anyone learn how many died in a country whose registers missed many deaths? And if two careful people start from the same tables and end ten million apart, must one of them be dishonest?"],
["claim:industry-without-migration.0","","Small industry in the villages narrowed the gap with the towns and spared China mass migration to cities. In the years of the Leap the towns grew by tens of millions; the idea has support in what came later."],
["reading:becker-1996.0","","Hungry Ghosts: China’s Secret Famine · Popular critics"],
["reading:chang-halliday-2005.1","","A life of Mao for the general public that puts the famine toll at about 38 million and treats it as the foreseeable price of Mao’s ambitions. Specialists’ criticism of its handling of sources is collected in Benton and Lin (2010). It is one of the three books the essay attacks by name."],
["question:judged-by-what.0","","A policy is to be judged less by what it hoped for than by what was done when it failed."]
])
