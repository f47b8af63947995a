import StudyGuide
import Testing

/// The direction in which a language is written.
struct TextDirectionTests {
  @Test(arguments: [
    "ar", "he", "fa", "ur", "ps", "yi", "dv", "ug", "ckb", "syr", "ar-EG", "AR", "az-Arab",
    "pa-Arab",
    "ks", "ks-Arab", "ku-Arab-IQ", "uz-Arab", "ms-Arab", "zh-cmn-Hebr", "pa-PK", "az-IR", "sd",
    "iw", "ff-Adlm",
    "nqo", "arc", "ara", "kas", "ota", "div", "snd", "ar-Arab-001", "en-Arab",
  ])
  func `scripts and languages from right to left are known`(_ tag: String) {
    #expect(TextDirection.isRightToLeft(tag))
  }

  @Test(arguments: [
    "", "en", "en-x-arab", "sd-IN-x-arab", "de", "zh", "zh-Hans", "ja", "ru", "el", "az", "pa",
    "ku", "uz", "ks-Deva", "sd-Deva",
    "sd-IN",
    "ar-Latn", "he-Latn-x-foo", "yi-Latn", "fa-Cyrl", "am", "arn", "art", "hr", "fat", "az-Latn",
    "pa-IN",
  ])
  func `others go from left to right`(_ tag: String) {
    #expect(!TextDirection.isRightToLeft(tag))
  }
}
