using System.Globalization;
using Samenspel.Kernel;

namespace Samenspel.Web.Api;

/// <summary>How many requests a minute the API takes.</summary>
/// <param name="PerToken">From one program.</param>
/// <param name="PerAddress">From one address, all programs there together.</param>
internal sealed record LimitSetup(int PerToken, int PerAddress)
{
    private const int Most = 1_000_000;

    public static LimitSetup Read(IConfiguration configuration) =>
        new(Whole(configuration, "Api:RequestsPerMinutePerToken", 1_200), Whole(configuration, "Api:RequestsPerMinutePerAddress", 6_000));

    private static int Whole(IConfiguration configuration, string name, int standard)
    {
        var text = configuration[name];
        if (string.IsNullOrWhiteSpace(text))
        {
            return standard;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most
            ? number
            : throw new UnusableSetupException($"{name} is '{text}'; it must be a whole number from 1 to {Most}.");
    }
}
