namespace Samenspel.Cli;

/// <summary>Where a command reads and writes, so that tests can stand in for the console.</summary>
/// <param name="Styled">True when the output may carry escape codes: a console, and NO_COLOR is not set.</param>
/// <param name="Width">Columns of the output; wide when it goes to a file or another program.</param>
internal sealed record CliStreams(Stream In, TextWriter Out, TextWriter Error, bool Styled, int Width)
{
    private const int WidthOfAFile = 160;

    /// <summary>True when somebody looks at a terminal and nothing is redirected, so that a bar may be drawn on <see cref="Error"/>.</summary>
    public bool Watched { get; init; }

    public static CliStreams OfThisProcess()
    {
        var redirected = Console.IsOutputRedirected;
        var styled = !redirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var width = redirected ? WidthOfAFile : Math.Max(60, Console.WindowWidth);
        return new(Console.OpenStandardInput(), Console.Out, Console.Error, styled, width)
        {
            Watched = !redirected && !Console.IsErrorRedirected,
        };
    }
}
