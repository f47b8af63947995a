guideSearch("texts-203","",[
["person:bob-avakian.0","","Party leader in the United States, credited with the idea of two legacies"],
["event:mao-at-qiliying-henan.0","","6 August 1958 · Mao sees the name people’s commune in use; on 9 August in Shandong he says that people’s communes are good."]
])
