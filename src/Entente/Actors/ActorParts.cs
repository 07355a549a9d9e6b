namespace Entente;

/// <summary>Makes parts of states and organisations from composite codes: USA and GOV from <c>USAGOV</c>.</summary>
internal static class ActorParts
{
    private const int RoleLength = 3;

    /// <summary>The part that a code in capitals names; null when it does not begin with a CAMEO code and end with roles.</summary>
    public static Actor? Find(string code, DateOnly? on = null)
    {
        // The longest beginning first: IGOUNODEVWBKMED is the World Bank's, not the UN's.
        for (var cut = code.Length - RoleLength; cut >= 2; cut -= RoleLength)
        {
            if (RoleTable.Split(code.AsSpan(cut)) is not { } roles) return null;
            if (Principal(code[..cut], on) is { } principal) return Part(principal, roles);
        }

        return null;
    }

    private static Actor? Principal(string code, DateOnly? on) =>
        ActorCatalogue.Find(ActorCodeSystem.Entente, code, on) ?? ActorCatalogue.Find(ActorCodeSystem.Cameo, code, on);

    private static Actor Part(Actor principal, string[] roles) =>
        new(ActorCode.Parse(principal.Code.Text + string.Concat(roles)), ActorKind.Role)
        {
            Principal = principal,
            Roles = roles,
            Spells = principal.Spells,
        };
}
