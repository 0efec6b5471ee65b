namespace Samenspel.Architecture.Tests.MadeUp;

/// <summary>Reads the machine's settings and the culture of whoever calls: two things that an engine must not do.</summary>
internal static class EngineThatLooksAround
{
    public static string Look() => Environment.MachineName + File.Exists("bees") + System.Globalization.CultureInfo.CurrentCulture.Name;
}
