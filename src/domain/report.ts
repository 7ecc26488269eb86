/** What is known of a report besides its text. */
export interface ReportInfo {
  /** Hash of the decoded text: the same report keeps its id wherever its file lies. */
  readonly id: string;
  /** File name without folders, for example `tan-dinh-2023.txt`. */
  readonly file: string;
  readonly title: string;
  readonly shortTitle: string | null;
  /** What residents are told this paper is: "báo cáo", "bản tin", "nghị quyết". */
  readonly noun: string;
  /** The report's own date, ISO (`2023-03-28`), or null when its text states none. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** The area the figures speak of, for example "phường Tân Định". */
  readonly territory: string | null;
  /** ISO date after which the officer wants residents warned, or null. */
  readonly validUntil: string | null;
}

/** A report and its text: the decoded file, BOM removed, CRLF → LF, NFC, nothing else. */
export interface Report extends ReportInfo {
  readonly text: string;
}
