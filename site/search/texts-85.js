guideSearch("texts-85","",[
["claim:leaders-corrected.0","","Mao was not indifferent to the hardship: inquiries were made and policy was adjusted. Two rounds of inquiry and correction are established; what is left out is the reversal at Lushan, where Mao treated criticism as an attack, and that the second came after most of the deaths in the worst areas."],
["page:essay.3","not-printed","This guide points to the essay and does not reproduce it. It quotes at most eight words at a time. Have your own copy beside you."]
])
