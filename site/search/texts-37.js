guideSearch("texts-37","",[
["question:page-both-would-sign.0","","Write an account of 1958–62 in about 300 words that an admirer of the essay and one of its critics would both sign. Use only statements that both accept. Then add two sentences that your account has to leave out, one that matters to the admirer and one that matters to the critic, and say where each sentence stands in research."]
])
