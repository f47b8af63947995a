guideSearch("texts-174","",[
["person:kay-ann-johnson.0","","Studied, with three others, one model village in Hebei"],
["question:from-secret-to-print.0","","Put these steps in the history of the figures in order of time. Then mark each as data, politics or research, and draw a line where the party’s verdict on the Leap falls."]
])
