// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

/** Small lists in the publishers' XML with every field that they have, written for these tests; all in them are invented. */
public final class XmlFixtures {
    private XmlFixtures() {}

    /** A person, a company, a ship filed as an enterprise, and a person whose dates are odd. */
    public static final String EU = """
            <?xml version="1.0" encoding="UTF-8"?>
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" generationDate="2026-01-20T15:30:21.123+01:00" globalFileId="168001">
              <sanctionEntity designationDate="2014-03-17" designationDetails="Designated together with others" unitedNationId="KPi.901" euReferenceNumber="EU.9001.11" logicalId="9001">
                <remark>Said to like chess.</remark>
                <regulation regulationType="amendment" organisationType="council" publicationDate="2016-05-20" publicationUrl="" entryIntoForceDate="2016-05-21" numberTitle="2016/999 (OJ L9)" programme="PRK" logicalId="71">
                  <publicationUrl>https://eur-lex.example/999</publicationUrl>
                </regulation>
                <regulation regulationType="regulation" organisationType="commission" publicationDate="2014-03-18" entryIntoForceDate="2014-03-19" numberTitle="2014/111 (OJ L1)" programme="UKR" logicalId="72">
                  <publicationUrl>https://eur-lex.example/111</publicationUrl>
                </regulation>
                <subjectType code="person" classificationCode="P" logicalId="73"/>
                <nameAlias firstName="Иван" middleName="" lastName="Орловский" wholeName="Иван Орловский" function="" gender="M" title="" nameLanguage="RU" strong="true" regulationLanguage="en" logicalId="74">
                  <remark>Russian spelling</remark>
                  <regulationSummary regulationType="amendment" publicationDate="2016-05-22" numberTitle="2016/1000 (OJ L10)" publicationUrl="https://eur-lex.example/1000"/>
                </nameAlias>
                <nameAlias firstName="Iwan" middleName="Petrowitsch" lastName="Orlowski" wholeName="Iwan Petrowitsch Orlowski" function="" gender="" title="" nameLanguage="DE" strong="true" regulationLanguage="en" logicalId="75"/>
                <nameAlias firstName="Ivan" middleName="Petrovich" lastName="Orlovsky" wholeName="Ivan Petrovich Orlovsky" function="Director of Example Works" gender="M" title="Colonel" nameLanguage="EN" strong="true" regulationLanguage="en" logicalId="76"/>
                <nameAlias firstName="" middleName="" lastName="" wholeName="The Eagle" function="" gender="" title="" nameLanguage="" strong="false" regulationLanguage="en" logicalId="77"/>
                <citizenship region="Tver oblast" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" regulationLanguage="en" logicalId="78">
                  <remark>by birth</remark>
                </citizenship>
                <citizenship region="" countryIso2Code="00" countryDescription="UNKNOWN" regulationLanguage="en" logicalId="79"/>
                <birthdate circa="true" calendarType="GREGORIAN" city="Tver" zipCode="170000" birthdate="1961-04-12" dayOfMonth="12" monthOfYear="4" year="1961" region="Tver oblast" place="Old town" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" regulationLanguage="en" logicalId="80">
                  <remark>from a register</remark>
                </birthdate>
                <birthdate circa="false" calendarType="GREGORIAN" city="" zipCode="" birthdate="" dayOfMonth="" monthOfYear="5" year="1962" region="" place="" countryIso2Code="00" countryDescription="UNKNOWN" regulationLanguage="en" logicalId="81"/>
                <birthdate circa="false" calendarType="ISLAMIC" city="" zipCode="" birthdate="" dayOfMonth="24" monthOfYear="6" year="1402" region="" place="" countryIso2Code="00" countryDescription="UNKNOWN" regulationLanguage="en" logicalId="82"/>
                <birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1959" yearRangeTo="1960" city="" countryIso2Code="00" countryDescription="UNKNOWN" regulationLanguage="en" logicalId="83"/>
                <address city="Tver" street="5 Example Street" poBox="77" zipCode="170001" region="Tver oblast" place="North village" asAtListingTime="true" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" regulationLanguage="en" logicalId="84">
                  <remark>a summer house</remark>
                  <contactInfo key="EMAIL" value="ivan@orlovsky.example"/>
                  <contactInfo key="PHONE" value="+7 000 1"/>
                  <contactInfo key="FAX" value="+7 000 2"/>
                  <contactInfo key="WEB" value="www.orlovsky.example"/>
                  <contactInfo key="PIGEON" value="grey one"/>
                </address>
                <identification diplomatic="true" knownExpired="true" knownFalse="true" reportedLost="true" revokedByIssuer="true" issuedBy="Example Ministry" latinNumber="AB 77" nameOnDocument="Ivan Eagle" number="АБ 77" region="Moscow" issuedDate="2010-02-03" validFrom="2010-02-04" validTo="2020-02-03" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" identificationTypeCode="passport" identificationTypeDescription="National passport" regulationLanguage="en" logicalId="85">
                  <remark>seen once</remark>
                </identification>
              </sanctionEntity>
              <sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.9002.22" logicalId="9002">
                <regulation regulationType="regulation" organisationType="council" publicationDate="2022-02-25" entryIntoForceDate="2022-02-25" numberTitle="2022/222 (OJ L2)" programme="UKR" logicalId="90">
                  <publicationUrl>https://eur-lex.example/222</publicationUrl>
                </regulation>
                <subjectType code="enterprise" classificationCode="E"/>
                <nameAlias firstName="" middleName="" lastName="" wholeName="Northern Example OOO" function="bank" gender="" title="" nameLanguage="" strong="true" regulationLanguage="en" logicalId="91"/>
                <nameAlias lastName="Example North" strong="true" logicalId="92"/>
                <identification number="7711995540" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" identificationTypeCode="regnumber" identificationTypeDescription="Registration Number" logicalId="93"/>
                <identification number="1057799554438" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" identificationTypeCode="regnumber" identificationTypeDescription="Registration Number" logicalId="94"/>
                <identification number="EXAM RU MM" countryIso2Code="00" countryDescription="UNKNOWN" identificationTypeCode="swiftbic" identificationTypeDescription="SWIFT BIC" logicalId="95"/>
                <identification number="X-1" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" identificationTypeCode="librarycard" identificationTypeDescription="Library card" logicalId="96"/>
              </sanctionEntity>
              <sanctionEntity euReferenceNumber="" logicalId="9003">
                <regulation publicationDate="2018-04-01" programme="PRK" logicalId="97"/>
                <subjectType code="enterprise" classificationCode="E"/>
                <nameAlias wholeName="SEA EXAMPLE" strong="true" logicalId="98"/>
                <address city="Nampo" countryIso2Code="KP" countryDescription="KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF" logicalId="99">
                  <contactInfo key="PHONE" value="+850 1"/>
                </address>
                <identification number="IMO 9187629" countryIso2Code="00" identificationTypeCode="imo" identificationTypeDescription="IMO number" logicalId="100"/>
              </sanctionEntity>
              <sanctionEntity euReferenceNumber="EU.9004.44" logicalId="9004">
                <regulation publicationDate="2019-02-31" programme="IRN" logicalId="101"/>
                <subjectType code="person" classificationCode="P"/>
                <nameAlias firstName="Omid" middleName="" lastName="Example" wholeName="" gender="F" strong="true" logicalId="102"/>
                <birthdate calendarType="GREGORIAN" birthdate="1960-02-31" countryIso2Code="IR" countryDescription="IRAN (ISLAMIC REPUBLIC OF)" logicalId="103"/>
              </sanctionEntity>
            </export>
            """;

    /** A person, a company with its parent and subsidiary, a ship, and a person whose dates are odd. */
    public static final String UK = """
            <?xml version="1.0" encoding="utf-8"?>
            <Designations xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <DateGenerated>20/01/2026</DateGenerated>
              <Designation>
                <LastUpdated>03/02/2023</LastUpdated>
                <DateDesignated>24/02/2022</DateDesignated>
                <UniqueID>RUS9001</UniqueID>
                <OFSIGroupID>99001</OFSIGroupID>
                <UNReferenceNumber>KPi.901; KPi.902</UNReferenceNumber>
                <Names>
                  <Name><Name1>Ivan</Name1><Name2>Petrovich</Name2><Name3>Maria</Name3><Name4>Josef</Name4><Name5>von</Name5><Name6>ORLOVSKY</Name6><NameType>primary NAME</NameType></Name>
                  <Name><Name1>Iwan</Name1><Name6>ORLOWSKI</Name6><NameType>Primary name variation</NameType></Name>
                  <Name><Name6>Vanya Orlov</Name6><NameType>ALias</NameType><AliasStrength>Good quality a.k.a</AliasStrength></Name>
                  <Name><Name6>THE EAGLE</Name6><NameType>Alias</NameType><AliasStrength>Low Quality a.k.a</AliasStrength></Name>
                </Names>
                <NonLatinNames>
                  <NonLatinName><NameNonLatinScript>Иван Орловский</NameNonLatinScript><NonLatinScriptType>Cyrillic</NonLatinScriptType><NonLatinScriptLanguage>Russian</NonLatinScriptLanguage></NonLatinName>
                </NonLatinNames>
                <Titles><Title>Colonel</Title></Titles>
                <RegimeName>The Example (Sanctions) (EU Exit) Regulations 2019</RegimeName>
                <IndividualEntityShip>Individual</IndividualEntityShip>
                <DesignationSource>UK</DesignationSource>
                <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
                <SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><TravelBan>true</TravelBan><TrustServicesSanctions>true</TrustServicesSanctions><ArmsEmbargo>false</ArmsEmbargo></SanctionsImposedIndicators>
                <OtherInformation>Said to like chess.</OtherInformation>
                <UKStatementofReasons>Directs a works in these tests.</UKStatementofReasons>
                <Addresses>
                  <Address><AddressLine1>Flat 5</AddressLine1><AddressLine2>Example House</AddressLine2><AddressLine3>7 Example Street</AddressLine3><AddressLine4>North end</AddressLine4><AddressLine5>Old quarter</AddressLine5><AddressLine6>Tver</AddressLine6><AddressPostalCode>170000</AddressPostalCode><AddressCountry>Russia</AddressCountry></Address>
                </Addresses>
                <PhoneNumbers><PhoneNumber>+7 000 1; +7 000 2</PhoneNumber></PhoneNumbers>
                <EmailAddresses><EmailAddress>ivan@orlovsky.example; office@orlovsky.example</EmailAddress></EmailAddresses>
                <Websites><Website>www.orlovsky.example</Website></Websites>
                <IndividualDetails>
                  <Individual>
                    <DOBs><DOB>12/04/1961</DOB><DOB>dd/05/1962</DOB><DOB>dd/mm/1963</DOB><DOB>00/00/1964</DOB></DOBs>
                    <Nationalities><Nationality>Russia</Nationality></Nationalities>
                    <PassportDetails>
                      <Passport><PassportNumber>51 000 7</PassportNumber><PassportAdditionalInformation>Russia. Issued in Tver</PassportAdditionalInformation></Passport>
                    </PassportDetails>
                    <NationalIdentifierDetails>
                      <NationalIdentifier><NationalIdentifierNumber>A-55</NationalIdentifierNumber><NationalIdentifierAdditionalInformation>Belarus identity card</NationalIdentifierAdditionalInformation></NationalIdentifier>
                    </NationalIdentifierDetails>
                    <Positions><Position>Director of Example Works</Position><Position>Member of the example board</Position></Positions>
                    <Genders><Gender>Male</Gender></Genders>
                    <BirthDetails><Location><TownOfBirth>Tver</TownOfBirth><CountryOfBirth>Russia</CountryOfBirth></Location></BirthDetails>
                  </Individual>
                </IndividualDetails>
              </Designation>
              <Designation>
                <LastUpdated>01/03/2024</LastUpdated>
                <DateDesignated>01/03/2024</DateDesignated>
                <UniqueID>RUS9002</UniqueID>
                <Names><Name><Name6>NORTHERN EXAMPLE OOO</Name6><NameType>Primary Name</NameType></Name></Names>
                <RegimeName>The Example (Sanctions) (EU Exit) Regulations 2019</RegimeName>
                <IndividualEntityShip>Entity</IndividualEntityShip>
                <DesignationSource>UN</DesignationSource>
                <SanctionsImposed>Asset freeze</SanctionsImposed>
                <UKStatementOfReasons>Builds things in these tests.</UKStatementOfReasons>
                <EntityDetails>
                  <Entity>
                    <TypeOfEntities><TypeOfEntity>Public joint stock company</TypeOfEntity></TypeOfEntities>
                    <BusinessRegistrationNumbers>
                      <BusinessRegistrationNumber>7711995540 (Russia)</BusinessRegistrationNumber>
                      <BusinessRegistrationNumber>OGRN: 1057799554438; Company Number HRB-1 (Germany)</BusinessRegistrationNumber>
                    </BusinessRegistrationNumbers>
                    <ParentCompanies><ParentCompany>Southern Example plc</ParentCompany></ParentCompanies>
                    <Subsidiaries><Subsidiary>Little Example Ltd; Sea Example Shipping</Subsidiary></Subsidiaries>
                  </Entity>
                </EntityDetails>
              </Designation>
              <Designation>
                <LastUpdated>01/03/2024</LastUpdated>
                <DateDesignated>01/03/2024</DateDesignated>
                <UniqueID>RUS9003</UniqueID>
                <Names><Name><Name6>SOUTHERN EXAMPLE PLC</Name6><NameType>Primary Name</NameType></Name></Names>
                <IndividualEntityShip>Entity</IndividualEntityShip>
              </Designation>
              <Designation>
                <LastUpdated>dd/mm/2024</LastUpdated>
                <DateDesignated>01/03/2024</DateDesignated>
                <UniqueID>DPR9004</UniqueID>
                <Names><Name><Name6>SEA EXAMPLE</Name6><NameType>Primary Name</NameType></Name></Names>
                <IndividualEntityShip>Ship</IndividualEntityShip>
                <PhoneNumbers><PhoneNumber>+850 1</PhoneNumber></PhoneNumbers>
                <ShipDetails>
                  <Ship>
                    <IMONumbers><IMONumber>IMO9187629</IMONumber><IMONumber>IMO9187620</IMONumber></IMONumbers>
                    <CurrentOwnerOperators><CurrentOwnerOperator>Southern Example PLC</CurrentOwnerOperator></CurrentOwnerOperators>
                    <PreviousOwnerOperators><PreviousOwnerOperator>Nobody Shipping</PreviousOwnerOperator></PreviousOwnerOperators>
                    <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>North Korea</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips>
                    <PreviousFlags><PreviousFlag>Togo</PreviousFlag><PreviousFlag>Atlantis</PreviousFlag></PreviousFlags>
                    <TypeOfShipDetails><TypeOfShip>General cargo</TypeOfShip></TypeOfShipDetails>
                    <TonnageOfShipDetails><TonnageOfShip>2595</TonnageOfShip></TonnageOfShipDetails>
                    <LengthOfShipDetails><LengthOfShip>183 m</LengthOfShip></LengthOfShipDetails>
                    <YearsBuilt><YearBuilt>1999</YearBuilt></YearsBuilt>
                    <HullIdentificationNumbers><HullIdentificationNumber>HIN-77</HullIdentificationNumber></HullIdentificationNumbers>
                  </Ship>
                </ShipDetails>
              </Designation>
              <Designation>
                <DateDesignated>31/02/2020</DateDesignated>
                <UniqueID>DPR9005</UniqueID>
                <Names><Name><Name1>CHOL MIN</Name1><Name6>PAK</Name6><NameType>Primary Name</NameType></Name></Names>
                <RegimeName>The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019</RegimeName>
                <IndividualEntityShip>Individual</IndividualEntityShip>
                <IndividualDetails><Individual><DOBs><DOB>31/02/1960</DOB></DOBs></Individual></IndividualDetails>
              </Designation>
            </Designations>
            """;

    /** A person with every element that the schema has, a delisted one, and a shipping company. */
    public static final String UN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://www.un.org/sc/resources/sc-sanctions.xsd" dateGenerated="2026-02-26T19:09:49.856-05:00">
              <INDIVIDUALS>
                <INDIVIDUAL>
                  <DATAID>6907001</DATAID><VERSIONNUM>1</VERSIONNUM>
                  <FIRST_NAME>IVAN</FIRST_NAME><SECOND_NAME>PETROVICH</SECOND_NAME><THIRD_NAME>MARIA</THIRD_NAME><FOURTH_NAME>ORLOVSKY</FOURTH_NAME>
                  <UN_LIST_TYPE>DRC</UN_LIST_TYPE>
                  <REFERENCE_NUMBER>CDi.901</REFERENCE_NUMBER>
                  <LISTED_ON>2015-04-14-04:00</LISTED_ON>
                  <SUBMITTED_ON>2015-03-01</SUBMITTED_ON><SUBMITTED_BY>Exampleland</SUBMITTED_BY>
                  <GENDER>Male</GENDER>
                  <NAME_ORIGINAL_SCRIPT>Иван Орловский</NAME_ORIGINAL_SCRIPT>
                  <COMMENTS1>Likes chess.</COMMENTS1>
                  <TITLE><VALUE>Dr</VALUE></TITLE>
                  <DESIGNATION><VALUE>a) Director of Example Works b) Colonel</VALUE></DESIGNATION>
                  <NATIONALITY><VALUE>Russian Federation</VALUE></NATIONALITY>
                  <NATIONALITY2>Mali</NATIONALITY2>
                  <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
                  <LAST_DAY_UPDATED><VALUE>2018-07-17</VALUE></LAST_DAY_UPDATED>
                  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Iwan Orlowski</ALIAS_NAME><DATE_OF_BIRTH>1969-02-05</DATE_OF_BIRTH><CITY_OF_BIRTH>Bamako</CITY_OF_BIRTH><COUNTRY_OF_BIRTH>Mali</COUNTRY_OF_BIRTH><NOTE>Previously listed as. In Russian: Ваня Орлов</NOTE></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Eagle</ALIAS_NAME></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ADDRESS><STREET>5 Example Street</STREET><CITY>Tver</CITY><STATE_PROVINCE>Tver oblast</STATE_PROVINCE><ZIP_CODE>170000</ZIP_CODE><COUNTRY>Russian Federation</COUNTRY><NOTE>a summer house</NOTE></INDIVIDUAL_ADDRESS>
                  <INDIVIDUAL_ADDRESS><NOTE>moves about</NOTE></INDIVIDUAL_ADDRESS>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1960</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1958</YEAR><NOTE>Sep.</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1951</FROM_YEAR><TO_YEAR>1952</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_PLACE_OF_BIRTH><STREET>Mill Lane</STREET><CITY>Tver</CITY><STATE_PROVINCE>Tver oblast</STATE_PROVINCE><COUNTRY>Russian Federation</COUNTRY><NOTE>or near it</NOTE></INDIVIDUAL_PLACE_OF_BIRTH>
                  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>Service passport</TYPE_OF_DOCUMENT2><NUMBER>Example service passport no. D0000898</NUMBER><ISSUING_COUNTRY>Mali</ISSUING_COUNTRY><DATE_OF_ISSUE>2013-04-11</DATE_OF_ISSUE><CITY_OF_ISSUE>Bamako</CITY_OF_ISSUE><COUNTRY_OF_ISSUE>Chad</COUNTRY_OF_ISSUE><NOTE>valid until 10 April 2018</NOTE></INDIVIDUAL_DOCUMENT>
                  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>Residential card number 665</TYPE_OF_DOCUMENT2></INDIVIDUAL_DOCUMENT>
                  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NOTE>never found</NOTE></INDIVIDUAL_DOCUMENT>
                  <SORT_KEY>ORLOVSKY</SORT_KEY><SORT_KEY_LAST_MOD>2018-07-17</SORT_KEY_LAST_MOD>
                </INDIVIDUAL>
                <INDIVIDUAL>
                  <FIRST_NAME>ANNA</FIRST_NAME>
                  <UN_LIST_TYPE>DRC</UN_LIST_TYPE>
                  <REFERENCE_NUMBER>CDi.902</REFERENCE_NUMBER>
                  <LISTED_ON>2015-04-14</LISTED_ON>
                  <DELISTED_ON>2019-01-31</DELISTED_ON>
                  <GENDER>Unknown</GENDER>
                </INDIVIDUAL>
              </INDIVIDUALS>
              <ENTITIES>
                <ENTITY>
                  <FIRST_NAME>SEA EXAMPLE SHIPPING (SES)</FIRST_NAME>
                  <NAME_ORIGINAL_SCRIPT>바다 보기</NAME_ORIGINAL_SCRIPT>
                  <UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
                  <REFERENCE_NUMBER>KPe.901</REFERENCE_NUMBER>
                  <LISTED_ON>2018-03-30</LISTED_ON>
                  <COMMENTS1>Owner of the tanker SEA EXAMPLE (IMO: 9187629). IMO number: 5999774.</COMMENTS1>
                  <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Example Sea (KPe.902)</ALIAS_NAME><NOTE>formerly listed as</NOTE></ENTITY_ALIAS>
                  <ENTITY_ADDRESS><CITY>Nampo</CITY><COUNTRY>Democratic People's Republic of Korea</COUNTRY></ENTITY_ADDRESS>
                </ENTITY>
              </ENTITIES>
            </CONSOLIDATED_LIST>
            """;
}
