import InterviewModel
import Testing

@Suite struct GreetedNameTests {
  /// A name, and how it is greeted: by first name, formally, and whole.
  private static let names: [(name: String, first: String, formal: String, full: String)] = [
    ("Dana Lee", "Dana", "Dana Lee", "Dana Lee"),
    ("Lee, Dana", "Dana", "Dana Lee", "Dana Lee"),
    ("Dana", "Dana", "Dana", "Dana"),
    ("Dr. Anke Voss", "Anke", "Dr. Voss", "Dr. Anke Voss"),
    ("Voss, Dr. Anke", "Anke", "Dr. Voss", "Dr. Anke Voss"),
    ("Prof. Dr. Jan Kern", "Jan", "Professor Kern", "Prof. Dr. Jan Kern"),
    ("Dr. Voss", "Dr. Voss", "Dr. Voss", "Dr. Voss"),
    ("Ms Lee", "Ms Lee", "Ms Lee", "Ms Lee"),
    ("Ms Dana Lee", "Dana", "Ms Lee", "Ms Dana Lee"),
    ("Frau Kern", "Ms Kern", "Ms Kern", "Frau Kern"),
    ("Herr Jan Kern", "Jan", "Mr Kern", "Herr Jan Kern"),
    ("Herr Dr. Krüger", "Dr. Krüger", "Dr. Krüger", "Herr Dr. Krüger"),
    ("Señora Ana García", "Ana", "Ms García", "Señora Ana García"),
    ("Sr. García", "Mr García", "Mr García", "Sr. García"),
    ("Mme Dupont", "Ms Dupont", "Ms Dupont", "Mme Dupont"),
    ("Dott.ssa Anna Rossi", "Anna", "Dott.ssa Rossi", "Dott.ssa Anna Rossi"),
    ("Dr Fiona McKay BDS", "Fiona", "Dr McKay", "Dr Fiona McKay"),
    ("Fiona McKay MBE", "Fiona", "Fiona McKay", "Fiona McKay"),
    ("Ms Ada Obi CPA", "Ada", "Ms Obi", "Ms Ada Obi"),
    ("Mr Ian Holm FRCS MBE", "Ian", "Mr Holm", "Mr Ian Holm"),
    ("Dr Fiona McKay MRCPCH", "Fiona", "Dr McKay", "Dr Fiona McKay"),
    ("hiring manager Pat", "Pat", "Pat", "Pat"),
    ("Regional VP Tanya Brooks", "Tanya", "Tanya Brooks", "Tanya Brooks"),
    ("Nurse Manager Karen Poe", "Karen", "Karen Poe", "Karen Poe"),
    ("Amtsleiter Meyer", "Amtsleiter Meyer", "Amtsleiter Meyer", "Amtsleiter Meyer"),
    ("Amtsleiter Jan Meyer", "Jan", "Jan Meyer", "Jan Meyer"),
    ("Chef Marco Bianchi", "Marco", "Chef Bianchi", "Chef Marco Bianchi"),
    ("Captain Jo Reed", "Jo", "Captain Reed", "Captain Jo Reed"),
    ("Judge Elena Ortiz", "Elena", "Judge Ortiz", "Judge Elena Ortiz"),
    ("Fr. Tom Byrne", "Tom", "Fr. Byrne", "Fr. Tom Byrne"),
    ("Postdoc Lena Vogt", "Lena", "Lena Vogt", "Postdoc Lena Vogt"),
    ("Dana Lee, ICU", "Dana", "Dana Lee", "Dana Lee"),
    ("Dana Lee CCRN", "Dana", "Dana Lee", "Dana Lee"),
    ("Li Wei", "Li Wei", "Li Wei", "Li Wei"),
    ("Nguyen Thi Mai", "Nguyen Thi Mai", "Nguyen Thi Mai", "Nguyen Thi Mai"),
    ("Dr. Karl BÖHM", "Karl", "Dr. BÖHM", "Dr. Karl BÖHM"),
    ("Dr. Karl KÜHN", "Karl", "Dr. KÜHN", "Dr. Karl KÜHN"),
    ("Dr. Karl VLK", "Karl", "Dr. VLK", "Dr. Karl VLK"),
    ("Иван Сергеевич ИВАНОВ", "Иван", "Иван Сергеевич ИВАНОВ", "Иван Сергеевич ИВАНОВ"),
    ("Dr. Ana Ruiz MSc PhD", "Ana", "Dr. Ruiz", "Dr. Ana Ruiz"),
    ("Ms Ada Obi MBA", "Ada", "Ms Obi", "Ms Ada Obi"),
    ("Anna Maria LEE", "Anna", "Anna Maria LEE", "Anna Maria LEE"),
    ("Prof. Dr. Sørensen", "Professor Sørensen", "Professor Sørensen", "Prof. Dr. Sørensen"),
    ("Prof Ada Obi", "Ada", "Professor Obi", "Prof Ada Obi"),
    ("Dr.Dana Lee", "Dana", "Dr. Lee", "Dr. Dana Lee"),
    ("Prof.Dr.med. Jan Kern", "Jan", "Professor Kern", "Prof. Dr. med. Jan Kern"),
    (
      "Prof. Dr. med. Hans von Guttenberg", "Hans", "Professor von Guttenberg",
      "Prof. Dr. med. Hans von Guttenberg"
    ),
    ("Dr. rer. nat. Anke Voss", "Anke", "Dr. Voss", "Dr. rer. nat. Anke Voss"),
    ("Dr. h. c. Anke Voss", "Anke", "Dr. Voss", "Dr. h. c. Anke Voss"),
    ("Dr. C. Voss", "Dr. C. Voss", "Dr. Voss", "Dr. C. Voss"),
    ("Hon. Dana Lee", "Dana", "Dana Lee", "Hon. Dana Lee"),
    ("Dipl.-Ing. Jan Kern", "Jan", "Jan Kern", "Dipl.-Ing. Jan Kern"),
    ("Sir Ian Holm", "Ian", "Sir Ian", "Sir Ian Holm"),
    ("Dana Lee PhD", "Dana", "Dana Lee", "Dana Lee"),
    ("Dana Lee | Acme", "Dana", "Dana Lee", "Dana Lee"),
    ("Dana Lee [Acme]", "Dana", "Dana Lee", "Dana Lee"),
    ("Acme Recruiting", "Acme Recruiting", "Acme Recruiting", "Acme Recruiting"),
    ("Head of Engineering", "Head of Engineering", "Head of Engineering", "Head of Engineering"),
    ("Mr. J. Smith", "Mr. J. Smith", "Mr. Smith", "Mr. J. Smith"),
    ("J. Smith", "J. Smith", "J. Smith", "J. Smith"),
    ("J.R. Smith", "J.R. Smith", "J.R. Smith", "J.R. Smith"),
    ("J. Robert Oppenheimer", "Robert", "J. Robert Oppenheimer", "J. Robert Oppenheimer"),
    ("Mary Ann Smith", "Mary", "Mary Ann Smith", "Mary Ann Smith"),
    ("Anna-Lena Graf", "Anna-Lena", "Anna-Lena Graf", "Anna-Lena Graf"),
    ("Dana Lee, PhD", "Dana", "Dana Lee", "Dana Lee"),
    ("Lee, Dana, PhD", "Dana", "Dana Lee", "Dana Lee"),
    ("Martin King Jr.", "Martin", "Martin King Jr.", "Martin King Jr."),
    ("Dr. Martin King Jr.", "Martin", "Dr. King", "Dr. Martin King Jr."),
    ("Ludwig van Beethoven", "Ludwig", "Ludwig van Beethoven", "Ludwig van Beethoven"),
    ("Dr. Ludwig van der Berg", "Ludwig", "Dr. van der Berg", "Dr. Ludwig van der Berg"),
    ("van der Berg, Anna", "Anna", "Anna van der Berg", "Anna van der Berg"),
    ("van der Berg", "van der Berg", "van der Berg", "van der Berg"),
    ("Dr. Karl von und zu Gut", "Karl", "Dr. von und zu Gut", "Dr. Karl von und zu Gut"),
    ("María de la Cruz", "María", "María de la Cruz", "María de la Cruz"),
    ("Al Gore", "Al", "Al Gore", "Al Gore"),
    ("Robert \"Bob\" Smith", "Bob", "Robert Smith", "Robert Smith"),
    ("Robert (Bob) Smith", "Bob", "Robert Smith", "Robert Smith"),
    ("Dana Lee (she/her)", "Dana", "Dana Lee", "Dana Lee"),
    ("Dana O'Neil", "Dana", "Dana O'Neil", "Dana O'Neil"),
    ("王芳", "王芳", "王芳", "王芳"),
    ("山田 太郎", "山田 太郎", "山田 太郎", "山田 太郎"),
    ("김 민수", "김 민수", "김 민수", "김 민수"),
    ("محمد علي", "محمد علي", "محمد علي", "محمد علي"),
    ("Иван Петров", "Иван", "Иван Петров", "Иван Петров"),
    ("Γιώργος Παππάς", "Γιώργος", "Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("Piotr Zieliński", "Piotr", "Piotr Zieliński", "Piotr Zieliński"),
    ("Dana & Sam", "Dana & Sam", "Dana & Sam", "Dana & Sam"),
    ("Hiring Team", "Hiring Team", "Hiring Team", "Hiring Team"),
    ("dana lee", "dana", "dana lee", "dana lee"),
  ]

  @Test(arguments: names.indices)
  func `a name is greeted as people say it`(_ index: Int) {
    let row = Self.names[index]
    #expect(GreetedName.first(row.name) == row.first)
    #expect(GreetedName.formal(row.name) == row.formal)
    #expect(GreetedName.full(row.name) == row.full)
  }

  @Test(arguments: [
    ("Ms Anna Kern", "Frau Kern"), ("Frau Helga Brandt", "Frau Brandt"),
    ("Herr Prof. Dr. Jan Kern", "Herr Prof. Dr. Kern"), ("Dipl.-Ing. Helga Brandt", "Helga Brandt"),
    ("Frau Dipl.-Ing. Helga Brandt", "Frau Brandt"), ("Mr. Jan von Kern", "Herr von Kern"),
    ("Mr. Kern", "Herr Kern"),
    ("Frau Dr. Kern", "Frau Dr. Kern"), ("Prof. Dr. med. Jan Kern", "Prof. Dr. Jan Kern"),
    ("Dana Lee", "Dana Lee"),
  ])
  func `a German letter greets in German`(name: String, greeted: String) {
    #expect(GreetedName.german(name) == greeted)
  }

  @Test(arguments: [("the CTO", false), ("The Edge", true), ("our recruiter", false), ("a", true)])
  func `nobody is greeted by an article`(name: String, isGreetable: Bool) {
    #expect(GreetedName.isGreetable(name) == isGreetable)
  }

  @Test func `there are forty names and more`() {
    #expect(Self.names.count >= 40)
  }
}
