guideSearch("texts-27","",[
["claim:grain-for-debt.0","","China kept exporting grain in order to repay Moscow a large debt, most of it from the time of the Korean War. A debt and large exports are established; about half of the loans were for the Korean War, and the timing tells against debt as the whole reason."]
])
