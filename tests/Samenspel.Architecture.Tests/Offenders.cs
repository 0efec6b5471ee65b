namespace Samenspel.Architecture.Tests;

/// <summary>Fails with every offender, one a line: whoever broke a rule mends all of them in one go.</summary>
internal static class Offenders
{
    public static void None(string rule, IEnumerable<string> offenders)
    {
        var all = offenders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (all.Length > 0)
        {
            Assert.Fail($"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, all.Select(offender => "  " + offender))}");
        }
    }
}
