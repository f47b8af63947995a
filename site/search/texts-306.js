guideSearch("texts-306","",[
["question:lushan-by-days.1","","Mao answers Peng in a speech · Moscow tells Beijing that it will not hand over a sample atomic bomb · Peng and three others are condemned as the plenum closes · Leaders meet at Lushan to review the Leap and, at first, to correct it · The announced harvest of 1958 is cut from 375 to 250 million tonnes · A paper on hunger goes to fifteen provinces · Peng writes to Mao"]
])
