guideSearch("texts-85","",[
["claim:leaders-corrected.0","","Leaders did not ignore or hide the hunger; they investigated it and corrected their policy. Two rounds of correction are established; what is left out is the reversal between them."],
["page:essay.3","not-printed","This guide points to the essay and does not reproduce it. It quotes at most eight words at a time. Have your own copy beside you."]
])
