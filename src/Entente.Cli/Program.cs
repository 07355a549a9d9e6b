using Entente;
using Entente.Assessment;

var w = Workspace.Open(args[0]);
var a = w.Assess(new AssessmentRequest(AsOf.Parse(args[1]), Horizon.Parse(args[2])));
foreach (var l in a.Opening.Lines) Console.WriteLine(l);
Console.WriteLine(a.Overall.Level + " mean " + a.Overall.Mean + " " + a.Overall.Bottleneck+ " "+a.Overall.Momentum);
foreach (var v in a.Variables) {
  Console.WriteLine($"== {v.Variable.Id} {v.Level} items {v.Items} drift {v.Drift:0.00} {v.Verdict.Words} [{v.Verdict.Rule}] mom {v.Momentum?.PerYear:0.00}±{v.Momentum?.StandardError:0.00} {v.Momentum?.Shift}");
  Console.WriteLine("   "+string.Join(" ", v.Features.Select(f=>f.Key+"="+f.Value.ToString("0.##"))));
  Console.WriteLine("   "+string.Join(" ", v.ByDirection.Select(d=>$"{d.Direction} {d.Level} ({d.Items})"))+ " causes "+string.Join(" ", v.BandCauses.Select(c=>$"{c.Cause} {c.Width:0.0}")));
  foreach (var e in v.EvidenceFor.Take(6)) Console.WriteLine($"   + {e.Impact:0.000} {e.Evidence.OccurredOn} {e.Evidence.Text}");
  foreach (var e in v.EvidenceAgainst.Take(6)) Console.WriteLine($"   - {e.Impact:0.000} {e.Evidence.OccurredOn} {e.Evidence.Text}");
}
foreach (var t in a.Typology) Console.WriteLine($"{t.Direction} {t.Observed.Id} since {t.Since} declared {t.Declared?.Type} {t.Mismatch}");
foreach (var l in a.Ledger) Console.WriteLine($"{l.Side} given {l.Given.Count} received {l.Received.Count} griev {l.Grievances.Count} {string.Join(" ", l.Balances)} unret {l.Unreturned.Count} {l.Inferred}");
Console.WriteLine(a.Projection.Distribution); foreach (var b in a.Projection.Baselines) Console.WriteLine(b); Console.WriteLine(a.Projection.Rupture);
foreach (var s in a.Sensitivity) Console.WriteLine(s);
Console.WriteLine(a.TrackRecord.People); Console.WriteLine(a.TrackRecord.Replayed);
foreach (var p in a.TrackRecord.Projections) Console.WriteLine($"{p.Projection.Id} {p.Status} p={p.Probability} rule={p.ByRule} {p.RuleNote} named={p.Resolution?.Outcome}");
return 0;
