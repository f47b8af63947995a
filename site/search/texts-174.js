guideSearch("texts-174","",[
["claim:not-of-chinas-making.2","the-essays-case","After listing what Moscow, Washington, Taiwan and the border with India did, the essay concludes that the setting was “not a situation of China’s making” (¶ 27). From it follows the next step: China’s leaders wanted to be free of debt, and so went on selling grain (¶ 27). The essay does report that Mao had been criticising the Soviet leaders (¶ 25); it presents this as a judgement on what those leaders had become, and Moscow’s steps as punishment."],
["person:kay-ann-johnson.0","","Studied, with three others, one model village in Hebei"],
["question:from-secret-to-print.0","","Put these steps in the history of the figures in order of time. Then mark each as data, politics or research, and draw a line where the party’s verdict on the Leap falls."]
])
