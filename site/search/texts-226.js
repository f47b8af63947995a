guideSearch("texts-226","",[
["term:sino-soviet-split.0","","The breakdown of the alliance between China and the USSR from about 1956–58, open by 1960 and complete by the mid-1960s."],
["person:stalin.1","","Earlier Soviet leader; scholars compare how grain was taken under him with the Leap. Bernstein describes the two ways of taking it, Wemheuer the two famines, and Ash judges that of the Mao years less brutal, since part of the grain was sold back (Bernstein 1984; Wemheuer 2014; Ash 2006). See Against the Soviet model."],
["question:which-criticism.0","","¶ 19 answers critics who call the Leap irrational. Which of these do historians actually argue?"]
])
