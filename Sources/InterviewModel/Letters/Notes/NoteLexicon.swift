/// What an English word can be, as far as it matters for the sentence that takes the note.
struct NoteClass: OptionSet {
  let rawValue: UInt64

  /// A subject of its own: `you`, `everybody`.
  static let subject = NoteClass(rawValue: 1 << 0)
  /// What begins a noun: `the`, `my`, `every`.
  static let determiner = NoteClass(rawValue: 1 << 1)
  /// What only a verb has behind it: `me`, `them`.
  static let object = NoteClass(rawValue: 1 << 2)
  /// A number, or what counts like one.
  static let number = NoteClass(rawValue: 1 << 3)
  /// A preposition.
  static let preposition = NoteClass(rawValue: 1 << 4)
  /// A preposition that an amount can follow: `over a decade`.
  static let amount = NoteClass(rawValue: 1 << 5)
  /// What joins clauses.
  static let join = NoteClass(rawValue: 1 << 6)
  /// What begins a clause that is no subject: `when`, `although`.
  static let circumstance = NoteClass(rawValue: 1 << 7)
  /// What begins a clause within a noun: `that`, `who`, `how`.
  static let relative = NoteClass(rawValue: 1 << 8)
  /// What begins a question: `whether`, `what`.
  static let question = NoteClass(rawValue: 1 << 9)
  /// What somebody says before they say more: `true`.
  static let reply = NoteClass(rawValue: 1 << 10)
  /// An adverb, apart from those in -ly.
  static let adverb = NoteClass(rawValue: 1 << 11)
  /// Small words that go with verbs: `up`, `back`.
  static let particle = NoteClass(rawValue: 1 << 12)
  /// A verb's form that is never anything else: `is`, `could`.
  static let finite = NoteClass(rawValue: 1 << 13)
  /// A verb that is hardly ever a noun: `decide`.
  static let verb = NoteClass(rawValue: 1 << 14)
  /// A verb that is a noun as often: `support`.
  static let nounVerb = NoteClass(rawValue: 1 << 15)
  /// A verb of wanting, a noun before a preposition: `love small teams`, `love of the sea`.
  static let desire = NoteClass(rawValue: 1 << 16)
  /// A form in the past that is no participle: `wrote`.
  static let past = NoteClass(rawValue: 1 << 17)
  /// An irregular form that is both: `built`.
  static let participle = NoteClass(rawValue: 1 << 18)
  /// A form in -ed that hardly ever stands before a noun: `delivered`.
  static let deed = NoteClass(rawValue: 1 << 19)
  /// A verb without an object, so that its form in -ed ends a clause: `the team laughed`.
  static let intransitive = NoteClass(rawValue: 1 << 20)
  /// A participle with which a noun ends: `the lessons learned`.
  static let ending = NoteClass(rawValue: 1 << 21)
  /// A form that takes an infinitive: `agreed to help`.
  static let wish = NoteClass(rawValue: 1 << 22)
  /// What somebody is: `fluent`, `interested`.
  static let quality = NoteClass(rawValue: 1 << 23)
  /// What stands before nouns and says nothing of a person: `distributed`, `amazing`.
  static let attribute = NoteClass(rawValue: 1 << 24)
  /// A noun that a form in -ing or -ed stands before: `teaching experience`.
  static let head = NoteClass(rawValue: 1 << 25)
  /// What several people did together: `talked`.
  static let shared = NoteClass(rawValue: 1 << 26)
  /// What somebody alone felt or found: `loved`.
  static let personal = NoteClass(rawValue: 1 << 27)
  /// What was said, with the rest behind it: `mentioned`.
  static let telling = NoteClass(rawValue: 1 << 28)
  /// What somebody is by trade: `nurse`.
  static let occupation = NoteClass(rawValue: 1 << 29)
  /// Words of time before which a clause begins: `last year I …`.
  static let time = NoteClass(rawValue: 1 << 30)
  /// A noun in -ing or -ly, or one that otherwise looks like something else.
  static let noun = NoteClass(rawValue: 1 << 31)
  /// A thing that has an article: `model`.
  static let thing = NoteClass(rawValue: 1 << 32)
  /// What somebody is by nature: `listener`.
  static let person = NoteClass(rawValue: 1 << 33)
  /// A verb and a noun that stands before hardly any other noun: `answer phones`.
  static let task = NoteClass(rawValue: 1 << 34)
  /// A noun that a clause says the content of: `the point that …`.
  static let content = NoteClass(rawValue: 1 << 35)
  /// What cannot be counted: `experience`.
  static let mass = NoteClass(rawValue: 1 << 36)
}

/// The English words by which notes are told, each with all that it can be.
enum NoteLexicon {
  /// What a word can be; empty for one that is not known.
  static func classes(of word: String) -> NoteClass { words[word] ?? [] }

  /// The lists, for tests.
  static let lists: [(NoteClass, String)] = [
    (.subject, "i you we they he she it there everyone everybody nobody someone somebody"),
    (
      .determiner,
      """
      the a an my your our their his her its every each all any no some many this these those both
      another whatever more most
      """
    ),
    (.object, "me us him them it you myself ourselves everything something"),
    (
      .number,
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred thousand dozens
      hundreds several half
      """
    ),
    (
      .preposition,
      """
      in on at by with without for from during after before through via over under about around
      into within across among between against towards toward despite besides off as of since
      behind near beyond outside inside w/ until
      """
    ),
    (.amount, "over under about around between from nearly almost roughly"),
    (.join, "but and so or yet not is has does are"),
    (
      .circumstance,
      "when if while although though once until unless whenever wherever because since after before"
    ),
    (.relative, "that which who whom whose how what where when why whether"),
    (.question, "whether what how why where which who when"),
    (
      .reply,
      """
      true no yes yeah yep nope fair right correct ok okay agreed granted sure indeed guilty well
      honestly enough understood absolutely not
      """
    ),
    (
      .adverb,
      """
      already also always often never twice usually still even currently just now daily weekly
      together again well hard fast both not very really quite so too
      """
    ),
    (.particle, "up down out off back away together over through"),
    (
      .finite,
      """
      is are was were am has have had can could will would should may might must isn't aren't
      wasn't weren't doesn't don't didn't won't can't couldn't haven't hasn't hadn't wouldn't
      shouldn't did does cannot do makes seems matters means lets goes knows keeps gives comes gets
      """
    ),
    (
      .verb,
      """
      admit allow avoid become begin believe bring carry choose come connect create decide deliver
      depend describe do earn eat employ encourage expect explain follow get give go grow happen
      hear improve invest join keep know learn listen maintain make manage operate pay align
      deserve combine remind resonate belong contain include exist require inspire matter seem
      overlap prevent prove provide publish receive accept achieve adapt add adjust advise analyse
      analyze arrange assemble assess assist attend calibrate clarify coach collaborate collect
      communicate conduct configure convert convince coordinate debug define delegate demonstrate
      develop diagnose educate enable enforce ensure establish evaluate examine execute facilitate
      finish forecast generate identify implement inform inspect install integrate introduce
      investigate lay manufacture mentor mediate migrate modernise modernize motivate negotiate
      observe obtain optimise optimize organise organize oversee perform persuade prepare present
      prioritise prioritize produce promote protect recognise recognize recommend recruit refactor
      refine refuse rehearse rely renovate repair replace represent resolve respond restore
      restructure retain rewrite schedule select simplify standardise standardize strengthen
      streamline succeed supervise supply tackle take transcribe transform translate treat
      troubleshoot unite unload update upgrade utilise validate verify reduce remain remove see
      send sit solve speak spend teach tell think understand write round ask
      """
    ),
    (.desire, "love like need want enjoy hope wish care prefer respect value trust"),
    (
      .nounVerb,
      """
      close answer back change check cook decline design document build drive fix focus help hire hold
      lead live face handle offer weld lift clean pack sort greet bake serve deal charge claim
      count cover cross delay demand dispatch display divide drop echo edge end envy estimate
      exchange exercise fall field file fill film finance fight flow fold form frame gain grade
      grant guard guide house hunt import increase influence interest iron judge jump knit label
      land launch load lock log mark market master milk mix model mount move nurse order overhaul
      park pass pick pilot place plant post pour practise practice press print program programme
      pump question race rank rate record rent ring roll sand scan scale score screen sew shape
      shoot sign sketch sound splice staff store stock stream stretch swap switch tailor target
      taste tile time touch trace track transfer transport trim trust type value view voice wash
      watch water wire wrap look match measure meet open own page pair paint plan play reach read
      release report research rest review rotate run save sell set share ship start stay stop study
      suit support talk test trade train travel treat try turn use visit walk win work worry fit
      feed find buy put let mean cut draw sing aim deploy feel
      """
    ),
    (
      .past,
      """
      went came took gave wrote grew knew began became chose flew forgot rode shook sang threw wore
      woke ran swam drew was were did had said drank ate stole spoke overcame
      """
    ),
    (
      .participle,
      """
      told made found kept lost met paid sold sent spent stood taught built brought bought caught
      held led meant heard won got thought learnt understood fought sought dealt slept sat drove
      rebuilt hit felt left saw fell showed broke froze set cut put read hid run shot rose
      """
    ),
    (
      .deed,
      """
      achieved advised analysed analyzed answered appeared applied arranged assembled asked
      attended baked booked called cared checked cleaned closed coached collected completed
      composed conducted converted cooked coordinated created cured debugged delivered deployed
      designed developed directed diagnosed discovered doubled drafted earned edited enjoyed
      ensured established evaluated explained fixed followed founded gained graduated halved
      handled helped hired identified implemented improved inspected installed introduced invented
      investigated joined laid launched learned liked listened lived looked loved maintained
      managed marked mentored migrated modelled moved negotiated nursed opened operated organised
      organized oversaw owned passed performed photographed picked piloted planned planted played
      prepared presented produced programmed promoted proved published pulled raised rebuilt
      recruited accepted adapted automated balanced budgeted calibrated clerked climbed configured
      consolidated contributed controlled crewed delegated dispatched enforced expanded filed grew
      guided harvested hosted inherited integrated judged lowered machined measured merged
      modernised modernized monitored obtained overhauled packed painted patched plumbed ported
      processed protected reorganised reorganized rewired rolled rotated scheduled secured
      simplified stocked tackled tended tightened trimmed troubleshot upgraded validated wired
      wrote redesigned reduced repaired replaced researched resolved restored reviewed revised
      saved scaled served shipped solved sorted staffed started stayed streamlined studied
      supervised supported taught tested trained translated travelled traveled tripled turned
      tutored unloaded used volunteered waited walked wanted washed welcomed welded won worked
      increased boosted authored slashed audited reconciled refactored onboarded placed administered assessed changed charted counted dressed fitted greeted grilled inserted
      lifted loaded logged matched mounted observed ordered plated poured practised priced printed
      queried quoted routed sewed shadowed sketched staged stitched stored swapped tagged targeted
      timed tracked transcribed transported typed updated vetted watered weighed wrapped
      """
    ),
    (
      .intransitive,
      """
      worked talked lived doubled tripled laughed smiled happened listened arrived stayed helped
      explained mentioned asked wanted liked loved seemed looked insisted admitted decided refused
      dropped grew improved increased rose sank shrank slowed stopped began flew joined died
      retired remained belonged hoped failed succeeded folded closed ended collapsed moved changed
      felt meant got stood thought sat drove saw fell showed
      """
    ),
    (
      .ending,
      """
      learned learnt involved used needed required planned concerned raised covered included made
      paid met lost sold built taught spent found kept held sent told heard won discussed mentioned
      """
    ),
    (
      .wish,
      """
      agreed promised offered wanted decided refused started learned learnt tried managed asked
      helped continued planned hoped loved liked preferred chose went came got began moved failed
      plan hope aim try want need love like prefer wish expect mean intend learn
      """
    ),
    (
      .quality,
      """
      fluent late good able unable happy willing comfortable familiar certified trained experienced keen
      eager ready available strong quick patient reliable curious proud passionate interested used
      calm careful honest open prepared qualified great better confident native bilingual new
      licensed excited motivated accustomed fast flexible relaxed friendly inspired tired
      fascinated intrigued impressed obsessed thrilled delighted convinced committed dedicated
      devoted attracted drawn acquainted skilled versed educated equipped suited based located born
      determined enthusiastic enrolled cleared insured vaccinated signed closer close capable fond
      aware sure afraid responsible punctual organised organized detail-oriented hardworking
      hard-working self-motivated kind gentle steady tidy thorough creative precise resilient
      adaptable humble polite loyal focused registered chartered accredited involved known driven
      engaged fine ok okay discreet efficient accurate cheerful helpful independent approachable
      numerate proactive positive
      """
    ),
    (
      .attribute,
      """
      distributed embedded applied regulated advanced automated shared mixed detailed structured
      limited related combined varied continued renewed increased added sustained accelerated
      integrated informed measured grounded rounded balanced proven gifted connected assisted
      guided aged specialised specialized trusted printed frozen dried baked recorded sophisticated
      complicated supported retired unpublished supervised reduced paid lost used hidden left open
      fixed proved amazing exciting interesting inspiring charming outstanding challenging
      demanding rewarding promising surprising striking fascinating refreshing outgoing caring
      leading existing remaining upcoming missing lasting ongoing convincing
      """
    ),
    (
      .head,
      """
      experience skills skill knowledge background degree certificate licence license qualification
      qualifications mindset ability talent expertise career course training methods languages
      language materials tools habits style culture team teams company market industry job jobs
      hours conditions costs plan plans process room staff software systems services service
      housing environment feedback support practice groups group story time luggage officer nurse
      engineer teacher manager
      """
    ),
    (
      .shared,
      """
      talked spoke chatted discussed debated laughed joked walked toured visited looked went met
      worked paired debugged solved sketched drew compared agreed disagreed had ate drank played
      swapped exchanged bonded connected brainstormed whiteboarded explored covered touched
      reviewed tried
      """
    ),
    (
      .personal,
      """
      loved liked enjoyed admired appreciated felt learned learnt noticed am would can could want
      wanted need believe love like enjoy know understood thought saw heard realised realized
      respect appreciate will remember got have found hadn't didn't don't can't
      """
    ),
    (
      .telling,
      "said told mentioned explained showed described asked stressed emphasised emphasized admitted"
    ),
    (
      .occupation,
      """
      engineer officer nurse teacher manager developer analyst designer consultant assistant
      accountant lawyer doctor paramedic carer chef cook waiter barista electrician plumber
      carpenter mechanic technician driver pilot soldier sergeant captain lecturer professor tutor
      coach librarian journalist editor writer translator interpreter researcher scientist chemist
      biologist physicist economist architect surveyor planner administrator secretary receptionist
      cashier salesperson salesman saleswoman supervisor director founder foreman builder farmer
      gardener firefighter policeman policewoman midwife therapist psychologist pharmacist dentist
      judge clerk welder baker boss owner vet veteran programmer recruiter trainer volunteer intern
      apprentice examiner inspector operator packer picker roofer courier optician plasterer
      machinist bookkeeper caretaker housekeeper
      """
    ),
    (
      .time,
      """
      last then today recently previously yesterday luckily maybe perhaps meanwhile here twice
      later first sometimes actually clearly normally job role year years company position school
      career life case place view opinion time month months team week ago work free
      """
    ),
    (
      .thing,
      """
      budget close handover handoff standup retro demo deck dashboard pipeline backlog card bonus
      model program programme building roadmap talk walk visit plan approach story idea question
      tour lab office atmosphere project process system tool product strategy conversation
      discussion chat challenge problem floor wall room case schedule company team culture
      opportunity mission location commute license licence certificate degree attitude network
      passion background mindset pension set ratio chance corner menu shift ward shop rota kitchen
      cell job contract plant site gap ticket permit van bench counter garden kindergarten oven
      station warehouse desk bakery record eye ear voice head presence portfolio diploma love habit
      sense vision workshop market session distance endorsement
      """
    ),
    (
      .person,
      """
      starter player listener learner solver worker communicator leader thinker master hand reader
      talker achiever perfectionist collaborator organiser organizer speaker typist
      """
    ),
    (.task, "answer handle weld lift clean pack sort greet bake serve cook fix solve sell teach"),
    (
      .content,
      """
      argument belief chance claim concern doubt evidence fact feeling hint hope idea impression
      news notion observation point promise proof question remark rule sense suggestion thought
      view worry
      """
    ),
    (
      .mass,
      """
      experience knowledge growth balance pay work research music data code care training patience
      communication leadership teamwork science maths english service development security trust
      honesty humour humor energy curiosity reliability flexibility stability respect safety
      hygiene equipment software hardware advice progress staff support turnover administration
      automation documentation collaboration design law finance nursing welding
      """
    ),
    (
      .noun,
      """
      something anything everything nothing meeting engineering pricing onboarding marketing
      beijing boeing hosting networking banking funding morning evening timing tooling monitoring
      logging staffing holding billing routing branding consulting during building ceiling clothing
      wedding spring string thing king ring wing family supply assembly reply butterfly anomaly
      italy july only early friendly elderly likely lovely speed seed feed hundred breed creed
      greed weed bed
      """
    ),
  ]

  private static let words: [String: NoteClass] = lists.reduce(into: [:]) { all, list in
    for word in list.1.split(whereSeparator: \.isWhitespace) {
      all[String(word), default: []].insert(list.0)
    }
  }
}
