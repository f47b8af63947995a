guideSearch("texts-213","",[
["essay:p16.0","","Old habits and values were … Customs such as arranged marriage were challenged; schools and clinics spread."],
["page:method.4","statuses","To try it: take any claim, cover its status, read both sides, and put every test to the claim as it is worded. More than one may seem to fit, since most claims have several parts. Ask which part carries the argument and which test fits that part. Then uncover the status and compare your reason with the one given."]
])
