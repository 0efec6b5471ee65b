namespace Samenspel.WebKit.Charts;

/// <summary>The class of each tone, and the form that goes with a series by default.</summary>
internal static class Tones
{
    public static string Css(this ChartTone tone) => tone switch
    {
        ChartTone.Series1 => "sms-tone-1",
        ChartTone.Series2 => "sms-tone-2",
        ChartTone.Series3 => "sms-tone-3",
        ChartTone.Series4 => "sms-tone-4",
        ChartTone.Series5 => "sms-tone-5",
        ChartTone.Series6 => "sms-tone-6",
        ChartTone.Today => "sms-tone-today",
        ChartTone.Joint => "sms-tone-joint",
        ChartTone.Alone => "sms-tone-alone",
        ChartTone.Gain => "sms-tone-gain",
        ChartTone.Loss => "sms-tone-loss",
        _ => "sms-tone-muted",
    };

    public static MarkerShape Shape(this ChartTone tone) => tone switch
    {
        ChartTone.Series2 or ChartTone.Alone or ChartTone.Loss => MarkerShape.Square,
        ChartTone.Series3 => MarkerShape.Triangle,
        ChartTone.Series4 => MarkerShape.Diamond,
        ChartTone.Series5 or ChartTone.Today => MarkerShape.Ring,
        ChartTone.Series6 => MarkerShape.Cross,
        _ => MarkerShape.Circle,
    };
}
