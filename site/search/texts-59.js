guideSearch("texts-59","",[
["claim:not-irrational.8","test-it-yourself","For each thing that ¶ 19 defends write down the criticism on this page that comes nearest to it. Do they meet? Take close planting and one entry of 1959 from the Timeline. Judge each by a standard that the essay accepts, such as feeding the people (¶ 6). What follows for the word only? Write the strongest charge against the Leap that a communist could make in August 1959, in two sentences. Then write the best reply that the essay could give."]
])
