public import InterviewModel
public import Zones

extension Store {
  /// One application with everything that belongs to it.
  public func timeline(of id: Application.ID, at now: Instant) throws -> Timeline {
    try reading {
      let interviews = try interviews(of: id)
      var timeline = Timeline(
        application: try application(id),
        interviews: interviews,
        tips: try debriefedTips(in: id, at: now),
        objections: try objections(Self.ofOneApplication, id),
        followUps: try followUps(of: id), offers: try offers(of: id))
      timeline.letters = LetterStatistics(timeline.followUps, at: now)
      timeline.allLetters = LetterStatistics(try letters(of: nil), at: now)
      return timeline
    }
  }
}
