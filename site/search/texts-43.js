guideSearch("texts-43","",[
["event:maps-loyalty-and-denial.0","","2014 · Garnaut maps the famine by age groups; Yang, Xu and Tao reject the data of Kung and Chen; in 2013–14 articles that deny a massive famine, and hold it to have been small, appear in Chinese party journals."]
])
