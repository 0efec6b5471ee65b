using System.Globalization;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Running;

/// <summary>What somebody asks of a long computation, as typed.</summary>
internal sealed record RunForm(string Method, string Points, string Seed)
{
    public const string Sobol = "sobol";
    public const string MonteCarlo = "montecarlo";

    private const int LeastPower = 13;
    private const int MostPower = 20;

    // The largest whole number that every reader of JSON keeps exactly.
    private const long MostSeed = (1L << 53) - 1;

    public static readonly RunForm Usual = new(Sobol, (1 << 16).ToString(CultureInfo.InvariantCulture), OutlookRun.Standard.Seed.ToString(CultureInfo.InvariantCulture));

    public static IReadOnlyList<Choice> Methods => [new(Sobol, OutlookTexts.Method_Sobol), new(MonteCarlo, OutlookTexts.Method_MonteCarlo)];

    public static IReadOnlyList<Choice> Numbers =>
        [.. Enumerable.Range(LeastPower, MostPower - LeastPower + 1).Select(power => new Choice((1 << power).ToString(CultureInfo.InvariantCulture), Show.Count(1 << power)))];

    /// <returns>Options, or everything that is wrong.</returns>
    public Outcome<RunOptions> Read()
    {
        var faults = new List<Refusal>();
        if (Method is not (Sobol or MonteCarlo))
        {
            faults.Add(NotAChoice(OutlookTexts.Run_Method, Method, Methods, nameof(Method)));
        }

        if (!Numbers.Any(choice => choice.Value == Points))
        {
            faults.Add(NotAChoice(OutlookTexts.Run_Points, Points, Numbers, nameof(Points)));
        }

        var seed = new NumberRule(0, MostSeed, 0, OutlookRun.Standard.Seed).Read(Seed, OutlookTexts.Run_Seed, nameof(Seed));
        faults.AddRange(seed.Refusals);
        return faults.Count > 0 || !seed.TryGet(out var known)
            ? faults
            : OutlookRun.Standard with
            {
                Method = Method == Sobol ? DrawMethod.Sobol : DrawMethod.MonteCarlo,
                Draws = int.Parse(Points, CultureInfo.InvariantCulture),
                Seed = (ulong)known,
            };
    }

    private static Refusal NotAChoice(string label, string typed, IEnumerable<Choice> choices, string field) => new(
        RefusalKind.Invalid,
        "business-case.unknown-value",
        Phrase.With(CasePageTexts.NotAChoice, label, JsonPath.Short(typed), string.Join(", ", choices.Select(choice => choice.Label))),
        field);
}
